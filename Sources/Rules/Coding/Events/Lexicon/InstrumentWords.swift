/// Words that tell how an assault was done, and what words say the modes of a demand. The first mode that has a word in the clause is taken.
enum InstrumentWords {
    static let assault = """
        suicide-attack | suicide
        drone | drone drones uav uavs shahed shaheds quadcopter quadcopters
        unconventional | sarin chlorine novichok chemical nerve radiological biological
        crowd-control | tear teargas rubber tear-gas truncheon truncheons batons pellets
        aerial | airstrike airstrikes warplane warplanes jets aircraft helicopter helicopters bombers air bombing bombs aerial gunship gunships
        heavy-weapons | missile missiles rocket rockets artillery shelling shells mortar mortars tank tanks howitzer howitzers himars cruise grad ballistic
        explosives | bomb explosives explosive grenade grenades ied ieds landmine mine mines blast explosion dynamite
        firearms | gun guns gunfire gunman gunmen rifle rifles shot shooting bullets sniper snipers kalashnikov
        primitive | knife knives machete machetes stones rocks arson arrows axe axes sticks swords spears
        sexual | rape raped
        torture | torture tortured
        targeted | assassinated assassination assassinating massacre massacred
        """
}
