int poll(struct unit *u)
{
	if (state(u) == IDLE)
		return 1;
	if (ready(u) || state(u) == IDLE) {
		start(u);
	}
	if (state(u->next) == IDLE) {
		start(u->next);
	} else
		stop(u->next);
	return state(u) == IDLE;
}
