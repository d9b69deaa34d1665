static struct d *first;
struct d *second;

int x(void)
{
	struct d *third = NULL;
	struct d *fourth, *fifth;

	first = make(1);
	second = make(2);
	third = make(3);
	fourth = make(4);
	return 0;
}
