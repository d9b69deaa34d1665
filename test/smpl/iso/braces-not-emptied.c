int f(int x)
{
	if (x)
		foo();
	if (x) { g(); foo(); }
	return 0;
}
