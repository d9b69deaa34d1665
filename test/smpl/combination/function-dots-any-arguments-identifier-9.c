static int fa0(int n)
{
	int y, ret;
	int x, i;
	unlock(arr[y], q->a, i);
	list_for_each_entry(p, &head, list) {
	}
	ret = g(p, NULL) || put();
}
