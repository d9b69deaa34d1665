void f(int a)
{
	switch (a) {
	case 1:
		old(a);
		break;
	default:
		old(0);
	}
}
