int f(int x)
{
	if (x)
		foo();
	if (x) {
		foo();
	}
	if (x) {
		foo();
		bar();
	}
	if (x) return 1;
	return 0;
}
