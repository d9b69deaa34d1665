void first(int x)
{
	keep(NULL);
	drop(NULL);
}
