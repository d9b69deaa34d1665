int f(int x)
{
	return g(A | B | C) + g(C | A | B) + g(B | A) + g(A | B | C | D) +
	       g((A | B) | C);
}
