static int drain(struct tank *tank, int level)
{
	if (tank != NULL)
		open(tank);
	if (tank->next != NULL && level) {
		open(tank->next);
	}
	if (tank) {
		close(tank);
	}
	while (tank->next != NULL)
		tank = tank->next;
	return tank != NULL;
}
