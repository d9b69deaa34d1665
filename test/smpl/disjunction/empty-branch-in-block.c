void f(int x)
{
	if (x) {
		log(x);
		die(x);
	}
	if (x) {
		die(x);
	}
}
