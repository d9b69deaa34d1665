void f(int a)
{
	g(a);;
	switch (a) {
	case 1:
		h(a);
	};
}
