void f(void)
{
	x = A | B;
	x = B | A;
	x = A | B | C;
	x = C | A | B;
	x = A | C | B;
}
