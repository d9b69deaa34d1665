int f(int n)
{
	switch (n) {
	case A:
		g();
		return 0;
	case B:
		h();
	}
	return 2;
}
