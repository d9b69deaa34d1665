int f(int x)
{
	x = A | B;
	x = A | B | C;
	x = C | A | B;
	x = B | A;
	x = A | C | B;
	return (A | B) & x;
}
