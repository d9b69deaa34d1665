int f(int a)
{
	handle(a);

	if (a)
		handle(a + 1);
	else
		g();

	switch (a) {
	case 1:
		handle(a);
		break;
	}
	return 0;
}
