int f(int x)
{
	switch (x) {
	int x;
	case 1:
		x = 3;
		break;
	}
}
