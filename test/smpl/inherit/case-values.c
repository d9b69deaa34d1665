int a(int p)
{
	switch (p) {
	case 1:
		b();
		break;
	case 2:
		c();
		break;
	default:
		break;
	}
	seen(1);
	seen(2);
	seen(3);
}
