void g(int a)
{
	if (a) {
		one(a);
		two(a);
	}
	one(3);
	two(3);
}
