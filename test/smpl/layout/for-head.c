static void f(struct foo *foo)
{
	int i;

	for (i = 0; i < foo->number_of_elements; i++) {
		a(i);
	}
}
