void f(int a)
{
	if (a)
		one(a);
	else
		two(a);
	if (a) {
		one(a);
	} else {
		two(a);
	}
	if (a) {
		one(a);
	} else
		two(a);
}
