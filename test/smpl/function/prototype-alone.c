int start(struct dev *d);
int stop(struct dev *d);
