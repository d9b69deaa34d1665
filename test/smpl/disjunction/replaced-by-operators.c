void f(int a, int b)
{
	if ((!a && b) || (a && !b))
		x();
	if ((a && !b) || (!a && b)) {
		y();
		z();
	}
}
