void stub_a(int x)
{
	reg(x);
	reg(y);
}
