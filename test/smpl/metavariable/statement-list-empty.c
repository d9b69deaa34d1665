int f(int x, int y)
{
	if (x) { a(); b(); }
	if (x) a();
	if (x) { }
	if (x) {
	}
	return 0;
}
