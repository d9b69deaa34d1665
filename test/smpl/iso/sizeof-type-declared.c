static void wake(struct room *room, Lamp *lamp)
{
	struct door *door = room->door;

	init(lamp, sizeof(Lamp));
	init(lamp, sizeof(*lamp));
	init(door, sizeof(struct door));
	init(door, sizeof(room->doors[0]));
}
