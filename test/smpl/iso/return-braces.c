int f(int a, int b)
{
	if (a < 0) {
		log(b);
		return a;
	}
	if (0 > b) {
		log(a);
		return b;
	}
	return 0;
}
