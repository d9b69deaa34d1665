int f(int a)
{
	if (a)
		goto out;
	switch (a) {
	case 1: call(a); break;
	case 2: call(a + 2);
		break;
	default:
		call(a + 3);
	}
out:	call(a + 1);
	return 0;
}
