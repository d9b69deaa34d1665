void g(char *a)
{
	if (a == NULL)
		stop();
}
