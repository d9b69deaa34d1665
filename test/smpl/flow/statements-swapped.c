void a(int r)
{
	first();
	second();
	if (r) {
		first();
		second();
	}
	second();
	first();
}
