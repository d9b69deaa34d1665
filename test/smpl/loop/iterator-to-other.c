int f(int x)
{
	list_for_each_entry(p, q, list) {
		del(p);
		kfree(p);
	}
	list_for_each_entry(p, q, list) {
		del(p);
	}
	list_for_each_entry(p, q, list)
		kfree(p);
}
