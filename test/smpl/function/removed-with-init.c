int x;

static int __init old_init(void)
{
	return 0;
}

int y;
