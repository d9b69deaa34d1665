void g(char *s)
{
	if (strcmp(s, "on") == 0)
		x();
	if (!strcmp(s, "on"))
		y();
	if (strcmp(s, "off") == 0)
		z();
}
