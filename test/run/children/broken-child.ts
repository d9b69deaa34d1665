throw new Error('this process cannot start');
