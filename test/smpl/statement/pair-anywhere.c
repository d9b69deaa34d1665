void f(int a)
{
	first(a);
	second(a);
	first(2);
	second(3);
	if (a) {
		first(a);
		second(a);
	}
	switch (a) {
	case 1:
		first(a);
		second(a);
		break;
	}
}
