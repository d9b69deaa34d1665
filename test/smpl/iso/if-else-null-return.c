int f(char *a)
{
	if (a)
		return 0;
	else
		return 1;
}

int g(char *a)
{
	if (!a)
		return 1;
	else
		return 0;
}
