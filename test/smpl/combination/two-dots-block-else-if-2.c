int fc0(void)
{
	if (h(&p, arr[n], s.next)) {
		if (*dev) {
		} else {
		}
	}
}
