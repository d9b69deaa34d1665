void check(int lamp, int dim)
{
	if (lamp)
		note(lamp);
	if (lamp + dim)
		note(lamp + dim);
	if (lamp || dim)
		note(lamp || dim);
	if (lamp && dim)
		note(lamp);
	if (lamp & dim)
		note(lamp & dim);
}
