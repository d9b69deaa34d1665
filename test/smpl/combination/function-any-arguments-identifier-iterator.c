
void fa1(void)
{
	int ret;
	int x;
	while (arr[y]) {
		list_for_each_entry(p, &head, list)
			f();
		put(!0, i ? n : x);
	}
	i = arr[ret];
	while (q->next)
		foo();
}
