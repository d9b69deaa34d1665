void f(int a)
{
	struct legacy l;

	g();
}

void g(int a)
{
	int b;
	struct legacy l;

	g();
}

void h(int a)
{
	struct legacy l;
	int b;

	g();
	if (a) {
		struct legacy l;

		h();
	}
}
