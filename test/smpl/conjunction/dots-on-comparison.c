void check(int want, int have, int seen)
{
	if (want == have)
		report(want);
	if (want == have && seen)
		report(want);
	if (seen || want == have)
		report(want);
	if (want + have)
		report(want);
	while (want == have)
		report(want);
}
