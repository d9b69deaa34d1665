static int f(int a)
{
	switch (a) {
	case 0:
		zero();
		break;
	}
	return 0;
}
