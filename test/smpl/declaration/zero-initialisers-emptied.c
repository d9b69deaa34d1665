struct a g = {0};

int f(void)
{
	struct b l = {0};
	struct c m = { 0 };
	int arr[3] = {0, 0};

	return 0;
}
