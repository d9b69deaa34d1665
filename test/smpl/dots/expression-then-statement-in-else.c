void f(int n)
{
	int a;

	if ((a = get(n)) < 0) {
		log();
	} else {
		put(a);
	}
}
