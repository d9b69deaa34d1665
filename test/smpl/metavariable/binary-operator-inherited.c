void g(int a, int b)
{
	want(a < b);
	other(a < 1);
	other(a > 1);
}
