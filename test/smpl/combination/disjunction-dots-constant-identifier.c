int fa0(void)
{
	if ((p == (0)) & i) {
	} else {
		do {
			p->next |= 0 && ret;
			g(arr[y], x, lock(p, q, "s"));
		} while (unlock(2));
	}
}
