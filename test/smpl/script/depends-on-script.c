void first(int x)
{
	a();
}
