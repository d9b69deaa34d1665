int f(int x, int y)
{
	foo();
	if (x) { foo(); return; }
	if (y) { foo(); return 3; }
	return 0;
}
