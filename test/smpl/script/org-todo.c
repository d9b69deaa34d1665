void h(char *a)
{
	strcpy(a, "x");
}
