void f(int n)
{
	switch (n) {
	case 1 ... 5:
		one();
		break;
	case 7:
		two();
	}
}
