int f(int x, int y)
{
	if (foo()) g();
	if (foo() && x) g();
	if (x && foo()) g();
	if (x && foo() && y) g();
	if (x || foo()) g();
	if (x && (foo() && y)) g();
	return 0;
}
