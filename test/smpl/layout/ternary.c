static int f(struct foo *foo)
{
	if (foo->a) {
		return 1;
	}

	return 0;
}
