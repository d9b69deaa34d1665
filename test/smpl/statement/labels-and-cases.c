void f(int a)
{
again:
	step(a);
	switch (a) {
	case 1: step(1);
		break;
	case 2 ... 4:
		step(2);
	default: step(3);
	}
	if (a)
		goto again;
}
