void f(struct d *a)
{
	if (a) {
		warn(a->device);
	}
}
