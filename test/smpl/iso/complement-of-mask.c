int g(int a)
{
	x = ~(a & b);
	x = ~(a & b & c);
	x &= ~(1 & a);
}
